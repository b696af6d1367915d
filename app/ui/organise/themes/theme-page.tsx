import { themesPath } from '../../../domain/addresses.ts';
import type { Editing } from '../../../domain/editor/section.ts';
import type { ThemeFault } from '../../../domain/questions/theme-section.server.ts';
import { texts } from '../../../i18n/index.ts';
import { TranslatedField } from '../../form/translated-field.tsx';
import { EditForm, isFaulty } from '../edit-form.tsx';
import type { Frame } from '../frame.ts';
import { OrganiserPage } from '../organiser-page.tsx';
import { wordsFor } from '../own-faults.ts';
import { translatedLabel } from '../translated-label.ts';

type Shown = Editing<ThemeFault> & { unavailable?: boolean };

interface ThemePageProps {
  frame: Frame;
  slug: string;
  title: string;
  editing: Shown;
  back: Shown | undefined;
  keptBefore: string[];
}

/** The form of a theme, one that is or one that is to be. */
export function ThemePage({ frame, slug, title, editing, back, keptBefore }: ThemePageProps) {
  const { language } = frame;
  const t = texts(language).organise.themes;
  return (
    <OrganiserPage frame={frame} title={title} tab="edit" failed={isFaulty(back)}>
      <p>
        <a href={themesPath(language, slug)}>{t.back}</a>
      </p>
      <EditForm
        frame={frame}
        editing={back ?? editing}
        keptBefore={keptBefore}
        labelOf={(name) => translatedLabel(name, t.fields, language)}
        errorsOf={(faults) =>
          wordsFor(faults, language, { own: t.faults, missing: { 'name.fi': t.nameMissing } })
        }
      >
        {(part) => <TranslatedField name="name" legend={t.fields.name} required {...part} />}
      </EditForm>
    </OrganiserPage>
  );
}
