import { LANGUAGES } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import type { HeadingLevel } from '../../markdown/html.ts';
import { MarkdownMarks } from './markdown-marks.tsx';
import { Preview, PreviewedText } from './preview.tsx';
import { TranslatedField, type TranslatedFieldProps, typedText } from './translated-field.tsx';

export interface TranslatedMarkdownProps extends TranslatedFieldProps {
  /** One below the heading that the preview stands under. */
  headingLevel: HeadingLevel;
  /** The form has come back with `preview`. */
  previewed: boolean;
}

/** A text with Markdown's marks in three languages, and the previews in the same order below. */
export function TranslatedMarkdown(props: TranslatedMarkdownProps) {
  const { headingLevel, previewed, ...field } = props;
  const { name, legend, typed, language } = field;
  const t = texts(language).organise;
  return (
    <div className="markdown-area">
      <TranslatedField rows={10} {...field} />
      <MarkdownMarks language={language} />
      {previewed && (
        <Preview of={name} label={legend} language={language}>
          <div className="languages">
            {LANGUAGES.map((one) => (
              <div key={one}>
                <p className="quiet">{t.languages[one]}</p>
                <PreviewedText
                  text={typedText(typed, `${name}.${one}`)}
                  writtenIn={one}
                  language={language}
                  headingLevel={headingLevel}
                />
              </div>
            ))}
          </div>
        </Preview>
      )}
    </div>
  );
}
