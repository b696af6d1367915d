import type { ReactNode } from 'react';

/** Parts of the pages that the law asks for: headings and plain sentences. */
export function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

export function Sentences({ items }: { items: string[] }) {
  return items.map((item) => <p key={item}>{item}</p>);
}

export function Bullets({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
