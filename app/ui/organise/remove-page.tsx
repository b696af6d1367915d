import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
import type { Frame } from './frame.ts';
import { OrganiserPage } from './organiser-page.tsx';

interface RemovePageProps {
  frame: Frame;
  title: string;
  /** The list that it is in. */
  back: { href: string; text: string };
  /** What goes with it, and from where. */
  children: ReactNode;
  button: string;
}

/** Before a part of the event is removed: what that does, and the button that does it (remove=yes). */
export function RemovePage({ frame, title, back, children, button }: RemovePageProps) {
  return (
    <OrganiserPage frame={frame} title={title} tab="edit">
      <p>
        <a href={back.href}>{back.text}</a>
      </p>
      {children}
      <form method="post">
        <Button danger name="remove" value="yes">
          {button}
        </Button>
      </form>
    </OrganiserPage>
  );
}
