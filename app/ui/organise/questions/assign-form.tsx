import { said } from '../../../domain/language.ts';
import type { ModeratedQuestion, Standing } from '../../../domain/questions/moderation.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { calledIn } from './panellist-name.tsx';
import { AboutQuestion, type Workplace } from './question-forms.tsx';

interface AssignFormProps {
  place: Workplace;
  question: ModeratedQuestion;
  from?: Standing;
}

/** Gives a question to a session of the programme, and to somebody there. */
export function AssignForm({ place, question, from }: AssignFormProps) {
  const { language, sessions } = place;
  const t = texts(language).organise.questions;
  if (sessions.length === 0) return <p>{t.assign.noProgramme}</p>;
  const id = `to-${question.id}`;
  return (
    <AboutQuestion place={place} question={question} from={from} className="inline-form">
      <div className="ds-field">
        <label className="label" htmlFor={id}>
          {t.assign.to}
        </label>
        <select className="ds-input" id={id} name="to" defaultValue={addressed(question, sessions)}>
          <option value="">{t.assign.nobody}</option>
          {sessions.map((session) => {
            const title = said(session.title, language).text;
            return (
              <optgroup key={session.id} label={title}>
                <option value={String(session.id)}>{`${title}: ${t.assign.anyone}`}</option>
                {session.panellists.map((panellist) => (
                  <option key={panellist.key} value={panellist.key}>
                    {calledIn(panellist, language)}
                    {!panellist.inProgramme && ` (${t.notInProgramme})`}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </div>
      <Button variant="secondary" name="press" value="assign">
        {t.assign.submit}
      </Button>
    </AboutQuestion>
  );
}

/** The option that stands for where the question has been given. */
function addressed(
  { sessionId, panellistId }: ModeratedQuestion,
  sessions: AssignFormProps['place']['sessions'],
): string {
  const session = sessions.find(({ id }) => id === sessionId);
  if (!session) return '';
  const panellist = session.panellists.find(({ id }) => id !== null && id === panellistId);
  return panellist?.key ?? String(session.id);
}
