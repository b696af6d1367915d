import type { Language } from '../../../domain/language.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';

interface TellPartProps {
  /** Who has not been told of a published answer; of the address only as much as its owner would know it by. */
  askers: { name: string | null; address: string; answers: number }[];
  language: Language;
}

/** How many will be mailed and who, before the button that does it. */
export function TellPart({ askers, language }: TellPartProps) {
  const { answers: t, questions } = texts(language).organise;
  return (
    <section aria-labelledby="tell">
      <h2 id="tell">{t.tell}</h2>
      {askers.length === 0 ? (
        <p>{t.nobodyToTell}</p>
      ) : (
        <form method="post" className="stack">
          <p>{t.toTell(askers.length)}</p>
          <p className="hint">{t.tellHint}</p>
          <details>
            <summary>{t.recipients}</summary>
            <ul>
              {askers.map(({ name, address, answers }, position) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two askers may look the same here
                <li key={position}>{t.recipient(name ?? questions.anonymous, address, answers)}</li>
              ))}
            </ul>
          </details>
          <input type="hidden" name="count" value={askers.length} />
          <Button name="press" value="tell">
            {t.sendMail(askers.length)}
          </Button>
        </form>
      )}
    </section>
  );
}
