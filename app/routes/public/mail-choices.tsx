import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { mailChoicesPath } from '../../domain/addresses.ts';
import { typedIn } from '../../domain/form.ts';
import type { Language, Translated } from '../../domain/language.ts';
import { chooseMail } from '../../domain/mail-choices/choose-mail.server.ts';
import { readMailChoices } from '../../domain/mail-choices/mail-choices.form.ts';
import { choicesByToken } from '../../domain/mail-choices/mail-choices.server.ts';
import type { MailChoices } from '../../domain/mail-choices/mail-choices.ts';
import { maskedAddress } from '../../domain/privacy/masked-address.ts';
import { notFound, sentForm } from '../../http/answers.ts';
import { press } from '../../http/own-registration.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Bullets } from '../../ui/statement.tsx';
import { Words } from '../../ui/words.tsx';

/**
 * What mail somebody gets from a network, for whoever has the link out of such a mail. Opening it changes
 * nothing, and of the address it shows no more than its owner needs to know it.
 */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { language } = context;
  const token = params.token!;
  const found = await choicesByToken(context.db, token);
  if (!found) return data({ language, token, found: null, saved: false }, { status: 404 });
  const { network, address, choices } = found;
  const saved = new URL(request.url).searchParams.get('done') === 'saved';
  return data({
    language,
    token,
    found: { network, address: maskedAddress(address), choices },
    saved,
  });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { db, language, now } = context;
  const token = params.token!;
  const choices = readMailChoices(typedIn(await sentForm(request)));
  const chosen = await press(context, () => chooseMail(db, token, choices, now));
  if (!chosen.ok) throw notFound();
  return redirect(`${mailChoicesPath(language, token)}?done=saved`, 303);
}

export default function MailChoicesRoute() {
  const { language, token, found, saved } = useLoaderData<typeof loader>();
  const t = texts(language).mailChoices;
  const title = found ? t.title : t.goneTitle;
  return (
    <Page
      language={language}
      title={title}
      alternates={(other) => mailChoicesPath(other, token)}
      unlisted
    >
      <main id="main" className="narrow">
        <h1>{title}</h1>
        {saved && (
          <Notice tone="success">
            <p>{t.saved}</p>
          </Notice>
        )}
        {found ? (
          <Choosing {...found} language={language} />
        ) : (
          <>
            <p>{t.gone}</p>
            <p>{t.goneAdvice}</p>
          </>
        )}
      </main>
    </Page>
  );
}

const KINDS = ['reminders', 'bulletins', 'newsletter'] as const;

interface ChoosingProps {
  network: Translated;
  /** Masked. */
  address: string;
  choices: MailChoices;
  language: Language;
}

function Choosing({ network, address, choices, language }: ChoosingProps) {
  const t = texts(language).mailChoices;
  return (
    <>
      <p className="lead">{t.lead}</p>
      <dl className="facts">
        <dt>{t.network}</dt>
        <dd>
          <Words of={network} language={language} />
        </dd>
        <dt>{t.address}</dt>
        <dd>{address}</dd>
      </dl>
      <form method="post" className="form">
        <CheckboxGroup
          name="wanted"
          legend={t.wanted}
          options={KINDS.map((value) => ({ value, ...t.kinds[value] }))}
          values={KINDS.filter((kind) => choices[kind])}
        />
        <Button>{t.save}</Button>
      </form>
      <section aria-labelledby="always">
        <h2 id="always">{t.always}</h2>
        <Bullets items={t.alwaysList} />
        <p>{t.alwaysWhy}</p>
      </section>
    </>
  );
}
