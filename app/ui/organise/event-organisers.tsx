import type { Faults, Typed } from '../../domain/form.ts';
import { type Language, said } from '../../domain/language.ts';
import { ORGANISATION_KINDS, type Organisation } from '../../domain/organisations/organisation.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../button.tsx';
import { RadioGroup } from '../form/radio-group.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TranslatedField, typedText } from '../form/translated-field.tsx';
import { Words } from '../words.tsx';
import { errorsOf, FormFaults } from './form-faults.tsx';

interface EventOrganisersProps {
  organisers: Organisation[];
  /** The network's organisations that do not hold the event. */
  others: Organisation[];
  mayAddNew: boolean;
  typed: Typed;
  faults: Faults;
  unavailable: boolean;
  language: Language;
}

/** The organisations that hold the event, in their order, and how others join them. */
export function EventOrganisers(props: EventOrganisersProps) {
  const { organisers, others, mayAddNew, typed, faults, unavailable, language } = props;
  const { editorSections, organisation: words } = texts(language).organise;
  const t = editorSections.organisers;
  const errors = errorsOf(faults, language, {
    organisation: t.chooseMissing,
    'name.fi': words.nameMissing,
    kind: words.kindMissing,
  });
  return (
    <>
      <FormFaults errors={errors} unavailable={unavailable} language={language} />
      <p>{t.lead}</p>
      {organisers.length === 0 && <p>{t.none}</p>}
      <ol className="ordered">
        {organisers.map((organiser, position) => (
          <Row
            key={organiser.id}
            organiser={organiser}
            position={position}
            last={position === organisers.length - 1}
            language={language}
          />
        ))}
      </ol>
      {others.length > 0 && (
        <section aria-labelledby="add">
          <h2 id="add">{t.add}</h2>
          <form method="post" className="form" noValidate>
            <SelectField
              name="organisation"
              label={t.organisation}
              value={typedText(typed, 'organisation')}
              error={errors.organisation}
              emptyLabel={t.choose}
              options={others.map(({ id, name }) => ({
                value: String(id),
                label: said(name, language).text,
              }))}
            />
            <p className="buttons">
              <Button variant="secondary" name="act" value="add">
                {t.add}
              </Button>
            </p>
          </form>
        </section>
      )}
      {mayAddNew && (
        <section aria-labelledby="new">
          <h2 id="new">{t.new}</h2>
          <form method="post" className="form" noValidate>
            <TranslatedField
              name="name"
              legend={words.name}
              hint={words.nameHint}
              required
              {...{ typed, errors, language }}
            />
            <RadioGroup
              name="kind"
              legend={words.kind}
              value={typedText(typed, 'kind')}
              error={errors.kind}
              options={ORGANISATION_KINDS.map((kind) => ({
                value: kind,
                label: words.kinds[kind],
              }))}
            />
            <p className="buttons">
              <Button variant="secondary" name="act" value="new">
                {t.addNew}
              </Button>
            </p>
          </form>
        </section>
      )}
    </>
  );
}

interface RowProps {
  organiser: Organisation;
  position: number;
  last: boolean;
  language: Language;
}

function Row({ organiser, position, last, language }: RowProps) {
  const t = texts(language).organise.editorSections.organisers;
  const name = said(organiser.name, language).text;
  return (
    <li>
      <p>
        <Words of={organiser.name} language={language} />
        {position === 0 && <span className="quiet"> ({t.leads})</span>}
      </p>
      <form method="post" className="row-buttons">
        <input type="hidden" name="organisation" value={organiser.id} />
        {position > 0 && (
          <RowButton act="up" name={t.up(name)}>
            {t.upShort}
          </RowButton>
        )}
        {!last && (
          <RowButton act="down" name={t.down(name)}>
            {t.downShort}
          </RowButton>
        )}
        <RowButton act="remove" name={t.remove(name)}>
          {t.removeShort}
        </RowButton>
      </form>
    </li>
  );
}

/** The short word is seen, and heard with whom it is done to. */
function RowButton({ act, name, children }: { act: string; name: string; children: string }) {
  return (
    <button type="submit" className="as-link" name="act" value={act} aria-label={name}>
      {children}
    </button>
  );
}
