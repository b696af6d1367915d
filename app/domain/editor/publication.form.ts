import { z } from 'zod';
import { choice, type Reading, readForm, type Typed } from '../form.ts';

/** What the buttons on the editor's first page do. */
const STEPS = ['publish', 'unpublish', 'archive', 'unarchive'] as const;

export type Step = (typeof STEPS)[number];

export function readStep(typed: Typed): Reading<{ step: Step }> {
  return readForm(z.object({ step: choice(STEPS) }), typed);
}
