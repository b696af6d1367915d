import type { ReactNode } from 'react';

export interface NoticeProps {
  tone: 'info' | 'success' | 'warning';
  title?: ReactNode;
  children?: ReactNode;
}

/** Something the reader should know before going on. Its title is no heading: it comes and goes. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div className="notice" data-color={tone}>
      {title && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {children}
    </div>
  );
}
