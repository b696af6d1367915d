import type { Faults, Typed } from '../../../domain/form.ts';
import { LANGUAGES, type Language } from '../../../domain/language.ts';
import type { Panellist } from '../../../domain/questions/panellist.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { Notice } from '../../notice.tsx';
import { PanellistName } from './panellist-name.tsx';

/** A form that has come back: whose, what was typed, and why nothing was done. */
export interface LinkBack {
  /** The panellist's key. */
  of: string;
  typed: Typed;
  faults: Faults;
  trouble: 'not-in-programme' | 'no-link' | 'unavailable' | null;
}

interface PanellistLinkProps {
  panellist: Panellist;
  /** The whole address; null without a link. */
  link: string | null;
  questions: number;
  language: Language;
  back: LinkBack | null;
}

/** A panellist with their link: to make, to mail, to renew and to close. */
export function PanellistLink(props: PanellistLinkProps) {
  const { panellist, link, questions, language, back } = props;
  const t = texts(language).organise.panellists;
  const { id, linkMadeAt } = panellist;
  return (
    <li className="question" id={id === null ? undefined : String(id)} tabIndex={-1}>
      {back?.trouble && <Trouble trouble={back.trouble} language={language} />}
      <h3>
        <PanellistName panellist={panellist} language={language} />
      </h3>
      <p className="quiet">{t.questions(questions)}</p>
      {link === null ? (
        <LinkPress panellist={panellist} press="make">
          {t.make}
        </LinkPress>
      ) : (
        <>
          <p>
            {t.link}: <a href={link}>{link}</a>
          </p>
          {linkMadeAt !== null && (
            <p className="quiet">{t.madeAt(dateAndTime(linkMadeAt, language))}</p>
          )}
          <details open={back?.typed.press === 'mail'}>
            <summary>{t.mail}</summary>
            <MailForm panellist={panellist} language={language} back={back} />
          </details>
          <div className="presses">
            <LinkPress panellist={panellist} press="renew" secondary>
              {t.renew}
            </LinkPress>
            <LinkPress panellist={panellist} press="revoke" secondary danger>
              {t.revoke}
            </LinkPress>
            <span className="hint">{t.renewHint}</span>
          </div>
        </>
      )}
    </li>
  );
}

interface LinkPressProps {
  panellist: Panellist;
  press: string;
  secondary?: boolean;
  danger?: boolean;
  children: string;
}

function LinkPress({ panellist, press, secondary, danger, children }: LinkPressProps) {
  return (
    <form method="post">
      <WhoseLink panellist={panellist} />
      <Button
        name="press"
        value={press}
        variant={secondary ? 'secondary' : 'primary'}
        danger={danger}
      >
        {children}
      </Button>
    </form>
  );
}

function WhoseLink({ panellist: { key, id } }: { panellist: Panellist }) {
  return (
    <>
      <input type="hidden" name="key" value={key} />
      {id !== null && <input type="hidden" name="panellist" value={id} />}
    </>
  );
}

type MailFormProps = Pick<PanellistLinkProps, 'panellist' | 'language' | 'back'>;

/** Many stand on one page: their ids have the panellist's number. */
function MailForm({ panellist, language, back }: MailFormProps) {
  const { panellists: t, faults } = texts(language).organise;
  const ids = { email: `email-${panellist.id}`, language: `language-${panellist.id}` };
  const error = back?.faults.email && faults[back.faults.email];
  const typed = back?.typed ?? {};
  return (
    <form method="post" className="inline-form" noValidate>
      <WhoseLink panellist={panellist} />
      <div className="ds-field">
        <label className="label" htmlFor={ids.email}>
          {t.email}
        </label>
        <p className="hint" id={`${ids.email}-hint`}>
          {t.emailHint}
        </p>
        {error && (
          <p className="error-text" id={`${ids.email}-error`}>
            {error}
          </p>
        )}
        <input
          className="ds-input"
          type="email"
          id={ids.email}
          name="email"
          autoComplete="off"
          spellCheck={false}
          defaultValue={String(typed.email ?? '')}
          aria-describedby={`${ids.email}-hint${error ? ` ${ids.email}-error` : ''}`}
          aria-invalid={error ? true : undefined}
        />
      </div>
      <div className="ds-field">
        <label className="label" htmlFor={ids.language}>
          {t.language}
        </label>
        <select
          className="ds-input"
          id={ids.language}
          name="language"
          defaultValue={String(typed.language ?? 'fi')}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {t.languages[one]}
            </option>
          ))}
        </select>
      </div>
      <Button name="press" value="mail">
        {t.send}
      </Button>
    </form>
  );
}

function Trouble({
  trouble,
  language,
}: {
  trouble: NonNullable<LinkBack['trouble']>;
  language: Language;
}) {
  const { panellists: t, unavailable } = texts(language).organise;
  const said = {
    'not-in-programme': t.notInProgrammeNow,
    'no-link': t.noLink,
    unavailable,
  }[trouble];
  return (
    <div role="alert">
      <Notice tone="warning">
        <p>{said}</p>
      </Notice>
    </div>
  );
}
