import { texts } from '../../i18n/index.ts';
import type { Frame } from './frame.ts';
import { OrganiserPage } from './organiser-page.tsx';

interface GonePageProps {
  frame: Frame;
  /** The list that it was in. */
  back: { href: string; text: string };
}

/** Instead of a part of the event that somebody has removed. */
export function GonePage({ frame, back }: GonePageProps) {
  const t = texts(frame.language).organise.gone;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="edit">
      <p>{t.text}</p>
      <p>
        <a href={back.href}>{back.text}</a>
      </p>
    </OrganiserPage>
  );
}
