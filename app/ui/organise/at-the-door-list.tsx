import type { AtTheDoor } from '../../domain/attendance/check-in.server.ts';
import type { Language } from '../../domain/language.ts';
import { timeOfDay } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';

interface AtTheDoorListProps {
  people: AtTheDoor[];
  hybrid: boolean;
  language: Language;
}

/** Names with a big button each: it is pressed on a phone, standing, while others wait. */
export function AtTheDoorList({ people, hybrid, language }: AtTheDoorListProps) {
  const t = texts(language).organise.checkIn;
  return (
    <ul className="door-list">
      {people.map(({ id, firstName, lastName, organisation, seat, cameAt }) => {
        const name = `${firstName} ${lastName}`;
        return (
          <li key={id}>
            <div>
              <p className="name">
                {lastName} {firstName}
              </p>
              {organisation && <p className="quiet">{organisation}</p>}
              {seat === null && <p className="status">{t.waiting}</p>}
              {hybrid && seat === 'remote' && <p className="status">{t.remote}</p>}
            </div>
            <form method="post">
              <input type="hidden" name="registration" value={id} />
              {cameAt === null ? (
                <button
                  className="ds-button big"
                  type="submit"
                  name="came"
                  value="yes"
                  aria-label={t.cameOf(name)}
                >
                  {t.came}
                </button>
              ) : (
                <>
                  <span className="came">{t.cameAt(timeOfDay(cameAt, language))}</span>
                  <button
                    className="ds-button big"
                    type="submit"
                    name="came"
                    value="no"
                    data-variant="secondary"
                    aria-label={t.undoOf(name)}
                  >
                    {t.undo}
                  </button>
                </>
              )}
            </form>
          </li>
        );
      })}
    </ul>
  );
}
