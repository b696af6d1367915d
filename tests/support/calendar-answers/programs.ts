import { fromApple } from './apple.ts';
import { fromGoogle } from './google.ts';
import { fromOutlook } from './outlook.ts';
import { fromThunderbird } from './thunderbird.ts';

/**
 * Answers in the shape in which mail and calendar programs send them, after RFC 5546 and 6047 and their known
 * habits. The people and addresses are made up.
 */
export const PROGRAMS = {
  Outlook: fromOutlook,
  Google: fromGoogle,
  Apple: fromApple,
  Thunderbird: fromThunderbird,
};
