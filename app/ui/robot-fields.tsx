import { HONEYPOT, STAMP } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import { texts } from '../i18n/index.ts';

/** What a form needs to tell people from programs; people see and hear nothing of it. */
export function RobotFields({ language, stamp }: { language: Language; stamp: string }) {
  return (
    <>
      <input type="hidden" name={STAMP} value={stamp} />
      <div className="for-robots" aria-hidden="true">
        <label htmlFor={HONEYPOT}>{texts(language).signUp.leaveEmpty}</label>
        <input id={HONEYPOT} name={HONEYPOT} tabIndex={-1} autoComplete="off" />
      </div>
    </>
  );
}
