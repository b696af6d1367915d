import type { ReactNode } from 'react';
import { BASE, type Editing, type OtherVersion, TELL } from '../../domain/editor/section.ts';
import type { Faults, Typed } from '../../domain/form.ts';
import type { Language } from '../../domain/language.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../button.tsx';
import { OtherVersions } from '../form/field-frame.tsx';
import { PreviewButton } from '../form/preview.tsx';
import { Notice } from '../notice.tsx';
import { FormFaults } from './form-faults.tsx';
import type { Frame } from './frame.ts';

/** A form as it was opened, or as it came back. */
type Shown<Own extends string> = Editing<Own> & { unavailable?: boolean; previewed?: boolean };

/** Whether a form came back because it could not be saved. */
export function isFaulty(back: Shown<string> | undefined): boolean {
  if (!back) return false;
  return (
    Object.keys(back.faults).length > 0 || back.conflicts.length > 0 || back.unavailable === true
  );
}

/** What the fields of a section's form need. */
export interface FieldsPart {
  typed: Typed;
  errors: Partial<Record<string, string>>;
  previewed: boolean;
  language: Language;
}

export interface EditFormProps<Own extends string> {
  frame: Frame;
  editing: Shown<Own>;
  /** What others had changed while the form was open that has just been saved. */
  keptBefore: string[];
  /** What a field is called; undefined where there is none of that name. */
  labelOf(name: string): string | undefined;
  /** The sentences for the faults. */
  errorsOf(faults: Faults<Own>): Partial<Record<string, string>>;
  /** What people read for a value that is a choice, not a text. */
  inWords?(name: string, value: string): string;
  /** The first of the texts that can be previewed, where there are any. */
  previewOf?: string;
  children(part: FieldsPart): ReactNode;
}

/** A form of the editor that several people can have open at once: nobody's text is lost unseen. */
export function EditForm<Own extends string>(props: EditFormProps<Own>) {
  const { frame, editing, keptBefore, labelOf, errorsOf, previewOf, children } = props;
  const { language } = frame;
  const t = texts(language).organise;
  const { typed, base, conflicts, holders, previewed = false } = editing;
  const errors = errorsOf(editing.faults);
  for (const conflict of conflicts)
    errors[conflict.name] = [errors[conflict.name], conflictText(conflict, language)]
      .filter(Boolean)
      .join(' ');
  const listed = Object.entries(errors).map(([name, text]) => [
    name,
    `${labelOf(name) ?? name}: ${text}`,
  ]);
  const versions = conflicts.map((one) => [one.name, versionText(one, props)]);
  const kept = [...new Set([...editing.kept.map(({ name }) => name), ...keptBefore])];
  return (
    <>
      <FormFaults
        errors={Object.fromEntries(listed)}
        unavailable={editing.unavailable}
        language={language}
      />
      {conflicts.length > 0 && (
        <Notice tone="warning" title={t.editor.conflict}>
          <p>{t.editor.conflictAdvice}</p>
        </Notice>
      )}
      <Kept names={kept} labelOf={labelOf} language={language} />
      <form method="post" encType="multipart/form-data" className="form edit-form" noValidate>
        <input type="hidden" name={BASE} value={base} />
        {holders !== null && <Telling holders={holders} frame={frame} />}
        <OtherVersions.Provider value={Object.fromEntries(versions)}>
          {children({ typed, errors, previewed, language })}
        </OtherVersions.Provider>
        {holders === null && (
          <p className="buttons">
            <Button>{t.save}</Button>
            {previewOf && <PreviewButton of={previewOf} language={language} />}
          </p>
        )}
      </form>
    </>
  );
}

/** The change stands in calendars already: it is said first how many would get an update. */
function Telling({ holders, frame }: { holders: number; frame: Frame }) {
  const t = texts(frame.language).organise.editor.telling;
  const mayTell = frame.permissions.includes('change-day');
  return (
    <Notice tone="warning" title={t.title}>
      <p>{mayTell ? t.asked(holders) : t.notYours(holders)}</p>
      {/* The Enter key presses the first button of a form: here it only asks again. */}
      <button type="submit" hidden />
      <p className="buttons">
        {mayTell && (
          <Button name={TELL} value="yes">
            {t.send(holders)}
          </Button>
        )}
        <Button variant="secondary" name={TELL} value="no">
          {t.silently}
        </Button>
      </p>
    </Notice>
  );
}

interface KeptProps {
  names: string[];
  labelOf(name: string): string | undefined;
  language: Language;
}

function Kept({ names, labelOf, language }: KeptProps) {
  const t = texts(language).organise.editor;
  const known = names.filter((name) => labelOf(name) !== undefined);
  if (known.length === 0) return null;
  return (
    <Notice tone="info" title={t.kept}>
      <ul>
        {known.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{labelOf(name)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function conflictText({ by }: OtherVersion, language: Language): string {
  const t = texts(language).organise.editor;
  return by ? t.changedBy(by.who, dateAndTime(by.at, language)) : t.changedBySomebody;
}

function versionText<Own extends string>(
  { name, value }: OtherVersion,
  { inWords = (_name, text) => text, frame }: EditFormProps<Own>,
): string {
  const said = [value].flat().map((one) => (one === '' ? '' : inWords(name, one)));
  return said.join(', ') || texts(frame.language).organise.editor.empty;
}
