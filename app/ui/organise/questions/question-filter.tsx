import type { Language } from '../../../domain/language.ts';
import { said } from '../../../domain/language.ts';
import { type DeskFilter, EVERYTHING, queryOf } from '../../../domain/questions/desk-filter.ts';
import type { PanelSession } from '../../../domain/questions/panellist.ts';
import type { Theme } from '../../../domain/questions/theme.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { calledIn } from './panellist-name.tsx';

interface QuestionFilterProps {
  filter: DeskFilter;
  themes: Theme[];
  sessions: PanelSession[];
  path: string;
  language: Language;
}

interface Option {
  value: string;
  label: string;
}

/** Which questions are looked at. Opened it stays open, as long as it leaves something out. */
export function QuestionFilter({ filter, themes, sessions, path, language }: QuestionFilterProps) {
  const { filter: t, withoutTheme } = texts(language).organise.questions;
  const { standing, ...choices } = filter;
  const isOn = Object.values(choices).some((choice) => choice !== null);
  const panellists = sessions.flatMap((session) =>
    session.panellists.flatMap((panellist) =>
      panellist.id === null
        ? []
        : [{ value: String(panellist.id), label: calledIn(panellist, language) }],
    ),
  );
  return (
    <details className="question-filter" open={isOn}>
      <summary>{t.title}</summary>
      <form method="get" action={path} className="filter-fields">
        {filter.standing && <input type="hidden" name="standing" value={filter.standing} />}
        {themes.length > 0 && (
          <Choice
            name="theme"
            label={t.theme}
            all={t.allThemes}
            value={filter.theme}
            options={[
              ...themes.map(({ id, name }) => ({
                value: String(id),
                label: said(name, language).text,
              })),
              { value: 'none', label: withoutTheme },
            ]}
          />
        )}
        {sessions.length > 0 && (
          <Choice
            name="session"
            label={t.session}
            all={t.allSessions}
            value={filter.session}
            options={[
              ...sessions.map(({ id, title }) => ({
                value: String(id),
                label: said(title, language).text,
              })),
              { value: 'none', label: t.noSession },
            ]}
          />
        )}
        {panellists.length > 0 && (
          <Choice
            name="panellist"
            label={t.panellist}
            all={t.allPanellists}
            value={filter.panellist}
            options={[...panellists, { value: 'none', label: t.noPanellist }]}
          />
        )}
        <p className="buttons">
          <Button variant="secondary">{t.show}</Button>
          {isOn && <a href={path + queryOf({ ...EVERYTHING, standing })}>{t.clear}</a>}
        </p>
      </form>
    </details>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  all: string;
  value: string | number | null;
  options: Option[];
}

function Choice({ name, label, all, value, options }: ChoiceProps) {
  return (
    <div className="ds-field">
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <select className="ds-input" id={name} name={name} defaultValue={String(value ?? '')}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
