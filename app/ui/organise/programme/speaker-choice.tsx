import { type Language, said } from '../../../domain/language.ts';
import { type EarlierSpeaker, NEW_PERSON } from '../../../domain/programme/speaker.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { RadioGroup } from '../../form/radio-group.tsx';
import { FormFaults } from '../form-faults.tsx';

interface SpeakerChoiceProps {
  /** As it was searched. */
  name: string;
  found: EarlierSpeaker[];
  error?: string;
  /** Where another name is searched. */
  searchPath: string;
  language: Language;
}

/** The second step: equal names are not always one person, so it is asked. */
export function SpeakerChoice(props: SpeakerChoiceProps) {
  const { name, found, error, searchPath, language } = props;
  const t = texts(language).organise.programme.appearances;
  return (
    <>
      <FormFaults errors={error ? { who: error } : {}} language={language} />
      <form method="post" className="form" noValidate>
        <input type="hidden" name="name" value={name} />
        <RadioGroup
          name="who"
          legend={t.who}
          hint={t.found(found.length, name)}
          error={error}
          options={[
            ...found.map((speaker) => ({
              value: String(speaker.id),
              label: t.same(speaker.name),
              description: knownOf(speaker, language),
            })),
            { value: NEW_PERSON, label: t.new(name), description: t.newHint },
          ]}
        />
        <p className="buttons">
          <Button name="step" value="choice">
            {t.goOn}
          </Button>
        </p>
      </form>
      <p>
        <a href={searchPath}>{t.searchAgain}</a>
      </p>
    </>
  );
}

/** "verkostopäällikkö, Kanta-Hämeen järjestöt. Mukana: Kanta-Hämeen 3. kumppanuuspäivä" */
function knownOf({ title, organisation, events }: EarlierSpeaker, language: Language): string {
  const t = texts(language).organise.programme.appearances;
  const was = [title, organisation]
    .flatMap((text) => (text ? [said(text, language).text] : []))
    .join(', ');
  const where = t.appeared(events.map((event) => said(event, language).text).join(', '));
  return [was, where].filter(Boolean).join('. ');
}
