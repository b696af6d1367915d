import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Checkbox } from '#app/ui/form/checkbox.tsx';
import { CheckboxGroup } from '#app/ui/form/checkbox-group.tsx';
import { ErrorSummary } from '#app/ui/form/error-summary.tsx';
import { RadioGroup } from '#app/ui/form/radio-group.tsx';
import { SelectField } from '#app/ui/form/select-field.tsx';
import { TextArea } from '#app/ui/form/text-area.tsx';
import { TextField } from '#app/ui/form/text-field.tsx';

/** The opening tag of the element with this id. */
function tag(element: ReactElement, id: string): string {
  const markup = renderToStaticMarkup(element);
  return markup.match(new RegExp(`<[a-z]+[^>]* id="${id}"[^>]*>`))?.[0] ?? '';
}

const faulty = {
  name: 'email',
  label: 'Sähköpostiosoite',
  hint: 'Vihje',
  error: 'Kirjoita osoite.',
};

describe('a field with a fault', () => {
  test.each([
    ['text', <TextField key="1" {...faulty} value="aino" />],
    ['long text', <TextArea key="2" {...faulty} value="aino" />],
    ['choice', <SelectField key="3" {...faulty} groups={[]} emptyLabel="Valitse" />],
  ])('is marked as one and described by its hint and the error: %s', (_kind, field) => {
    expect(tag(field, 'email')).toContain('aria-describedby="email-hint email-error"');
    expect(tag(field, 'email')).toContain('aria-invalid="true"');
  });

  test('keeps what was typed', () => {
    expect(tag(<TextField {...faulty} value="aino@" />, 'email')).toContain('value="aino@"');
  });
});

test('a field without a fault is neither marked nor described', () => {
  const input = tag(<TextField name="first" label="Etunimi" autoComplete="given-name" />, 'first');
  expect(input).not.toMatch(/aria-|placeholder|required/);
  expect(input).toContain('autoComplete="given-name"');
});

test('an optional field says so in its label', () => {
  expect(
    renderToStaticMarkup(<TextField name="role" label="Rooli" optionalText="(valinnainen)" />),
  ).toContain('Rooli<span class="optional"> (valinnainen)</span></label>');
});

const modes = [
  { value: 'on-site', label: 'Paikan päällä', description: '40 paikkaa jäljellä' },
  { value: 'remote', label: 'Etänä' },
];

describe('a group of radio buttons', () => {
  const group = (
    <RadioGroup name="mode" legend="Tapa" error="Valitse." value="remote" options={modes} />
  );

  test('has the group’s name as the id of its first button, where the error summary leads', () => {
    expect(tag(group, 'mode')).toContain('value="on-site"');
  });

  test('is marked and described as a whole', () => {
    expect(renderToStaticMarkup(group)).toContain(
      '<fieldset class="ds-fieldset" role="radiogroup" aria-describedby="mode-error" aria-invalid="true">',
    );
  });

  test('keeps the choice', () => {
    expect(tag(group, 'mode-2')).toContain('checked=""');
  });

  test('describes a button by what choosing it means', () => {
    expect(tag(group, 'mode')).toContain('aria-describedby="mode-description"');
  });
});

test('each checkbox of a faulty group is marked', () => {
  const group = (
    <CheckboxGroup
      name="days"
      legend="Päivät"
      error="Valitse."
      values={['1']}
      options={[
        { value: '0', label: 'Ma' },
        { value: '1', label: 'Ti' },
      ]}
    />
  );
  expect(tag(group, 'days-2')).toContain('aria-invalid="true" checked="" value="1"');
});

test('a lone checkbox is described by its error and its hint', () => {
  const box = <Checkbox name="agreed" label="Kyllä" hint="Vihje" error="Valitse." />;
  expect(tag(box, 'agreed')).toContain('aria-describedby="agreed-description agreed-error"');
});

test('the error summary takes the focus and leads to each field', () => {
  const markup = renderToStaticMarkup(
    <ErrorSummary
      title="Korjaa nämä kohdat"
      errors={[{ href: '#email', text: 'Kirjoita osoite.' }]}
    />,
  );
  expect(markup).toMatch(/^<div[^>]* role="alert"[^>]* tabindex="-1" autofocus="">/);
  expect(markup).toContain('<a href="#email">Kirjoita osoite.</a>');
});
