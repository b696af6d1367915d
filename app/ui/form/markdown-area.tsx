import type { Language } from '../../domain/language.ts';
import type { HeadingLevel } from '../../markdown/html.ts';
import { MarkdownMarks } from './markdown-marks.tsx';
import { Preview, PreviewedText } from './preview.tsx';
import { TextArea, type TextAreaProps } from './text-area.tsx';

export interface MarkdownAreaProps extends Omit<TextAreaProps, 'lang'> {
  /** The language of the page. */
  language: Language;
  writtenIn: Language;
  /** One below the heading that the preview stands under. */
  headingLevel: HeadingLevel;
  /** The form has come back with `preview`. */
  previewed: boolean;
}

/** A text area for Markdown, with its marks explained and, when it was asked for, the preview below. */
export function MarkdownArea(props: MarkdownAreaProps) {
  const { language, writtenIn, headingLevel, previewed, ...area } = props;
  const { name, label, value } = area;
  return (
    <div className="markdown-area">
      <TextArea rows={10} {...area} lang={writtenIn === language ? undefined : writtenIn} />
      <MarkdownMarks language={language} />
      {previewed && (
        <Preview of={name} label={label} language={language}>
          <PreviewedText text={value} {...{ writtenIn, language, headingLevel }} />
        </Preview>
      )}
    </div>
  );
}
