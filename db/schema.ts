import type { Generated } from 'kysely';

/**
 * The tables as Kysely sees them. Instants are milliseconds since 1970 in UTC. `Json` columns hold
 * text; the reads in app/domain parse them. tests/db/schema.test.ts holds this against the migrations.
 */
export interface Schema {
  networks: Networks;
  organisations: Organisations;
  series: Series;
  events: Events;
  event_organisers: EventOrganisers;
  pools: Pools;
  fields: Fields;
  sessions: Sessions;
  speakers: Speakers;
  appearances: Appearances;
  themes: Themes;
  summaries: Summaries;
  conclusions: Conclusions;
  materials: Materials;
  registrations: Registrations;
  sign_up_hours: SignUpHours;
  answers: Answers;
  needs: Needs;
  attendances: Attendances;
  invitations: Invitations;
  panellists: Panellists;
  questions: Questions;
  told_answers: ToldAnswers;
  announcements: Announcements;
  messages: Messages;
  received_mail: ReceivedMail;
  suppressions: Suppressions;
  mail_choices: MailChoices;
  organisers: Organisers;
  identities: Identities;
  sign_in_links: SignInLinks;
  sign_ins: SignIns;
  memberships: Memberships;
  event_roles: EventRoles;
  log: Log;
  tasks: Tasks;
  imports: Imports;
  import_rows: ImportRows;
  exports: Exports;
  bulletins: Bulletins;
  reminders: Reminders;
  public_revision: PublicRevision;
}

type Json = string;
type Flag = 0 | 1;
type Language = 'fi' | 'sv' | 'en';
type SeatMode = 'on-site' | 'remote';

interface Networks {
  id: Generated<number>;
  slug: string;
  name: Json;
  description: Json | null;
  county_code: string | null;
  created_at: number;
  updated_at: number;
}

type OrganisationKind =
  | 'municipality'
  | 'county'
  | 'ngo'
  | 'agency'
  | 'project'
  | 'company'
  | 'school';

interface Organisations {
  id: Generated<number>;
  kind: OrganisationKind;
  name: Json;
  created_at: number;
  network_id: number | null;
}

interface Series {
  id: Generated<number>;
  network_id: number;
  slug: string;
  name: Json;
  description: Json | null;
  created_at: number;
  updated_at: number;
}

interface Events {
  id: Generated<number>;
  series_id: number;
  slug: string;
  kind:
    | 'partnership-day'
    | 'network-seminar'
    | 'network-meeting'
    | 'forum'
    | 'training'
    | 'study-visit';
  ordinal: number | null;
  status: 'draft' | 'published' | 'cancelled' | 'archived';
  title: Json;
  theme: Json | null;
  lead: Json | null;
  description: Json | null;
  recap: Json | null;
  audience: Json | null;
  access: 'open' | 'invited' | null;
  precision: 'minute' | 'day' | 'month';
  date: string;
  date_note: Json | null;
  starts_at: number | null;
  ends_at: number | null;
  mode: 'on-site' | 'remote' | 'hybrid' | null;
  venue_name: Json | null;
  venue_address: string | null;
  meeting_link_sealed: Buffer | null;
  join_opens_minutes: Generated<number>;
  contact_name: string | null;
  contact_title: Json | null;
  contact_organisation: Json | null;
  contact_email: string | null;
  takes_registrations: Generated<Flag>;
  registration_opens_at: number | null;
  registration_closes_at: number | null;
  waiting_list: Generated<Flag>;
  questions_close_at: number | null;
  calendar_sequence: Generated<number>;
  date_undecided: Generated<Flag>;
  retention_months: Generated<number>;
  submission: string | null;
  created_at: number;
  updated_at: number;
  programme_changed_at: number | null;
}

interface EventOrganisers {
  event_id: number;
  position: number;
  organisation_id: number;
}

interface Pools {
  event_id: number;
  mode: SeatMode;
  capacity: number | null;
  confirmed: Generated<number>;
  waiting: Generated<number>;
}

interface Fields {
  id: Generated<number>;
  event_id: number;
  position: number;
  kind: 'short-text' | 'long-text' | 'one-of' | 'several-of' | 'yes-no';
  label: Json;
  hint: Json | null;
  required: Flag;
  mode: SeatMode | null;
  options: Json | null;
  retired_at: number | null;
}

interface Sessions {
  id: Generated<number>;
  event_id: number;
  position: number;
  kind: 'talk' | 'panel' | 'workshop' | 'overview' | 'break';
  title: Json;
  description: Json | null;
  starts_at: number | null;
  ends_at: number | null;
}

interface Speakers {
  id: Generated<number>;
  name: string;
  created_at: number;
}

interface Appearances {
  id: Generated<number>;
  session_id: number;
  position: number;
  event_id: number;
  speaker_id: number | null;
  part: 'speaker' | 'panellist' | 'moderator';
  title: Json | null;
  organisation: Json | null;
}

interface Themes {
  id: Generated<number>;
  event_id: number;
  position: number;
  name: Json;
}

interface Summaries {
  id: Generated<number>;
  event_id: number;
  position: number;
  title: Json;
  body: Json | null;
}

interface Conclusions {
  id: Generated<number>;
  summary_id: number;
  position: number;
  event_id: number;
  text: Json;
  owner: string | null;
  state: 'open' | 'under-way' | 'done' | 'dropped' | null;
}

interface Materials {
  id: Generated<number>;
  event_id: number;
  position: number;
  kind: 'document' | 'recording' | 'link';
  title: Json;
  url: string | null;
}

interface Registrations {
  id: Generated<number>;
  event_id: number;
  state: 'confirmed' | 'waiting' | 'cancelled';
  seat: SeatMode | null;
  waits_for: SeatMode | null;
  line_number: number | null;
  revision: Generated<number>;
  first_name: string;
  last_name: string;
  email: string;
  email_normalised: string;
  organisation: string | null;
  role: string | null;
  municipality_code: string | null;
  language: Language;
  newsletter: Flag;
  token_hash: Buffer;
  token_sealed: Buffer;
  join_token_hash: Buffer;
  join_token_sealed: Buffer;
  submission: string;
  created_at: number;
  updated_at: number;
  cancelled_at: number | null;
  sort_name: Generated<string>;
  sort_organisation: Generated<string>;
  sort_municipality: Generated<string>;
  search_text: Generated<string>;
  organisation_kind: OrganisationKind | null;
}

interface SignUpHours {
  event_id: number;
  hour: number;
  count: number;
}

interface Answers {
  registration_id: number;
  field_id: number;
  event_id: number;
  value: Json;
}

interface Needs {
  registration_id: number;
  event_id: number;
  diet_sealed: Buffer | null;
  access_sealed: Buffer | null;
  erase_at: number;
}

interface Attendances {
  registration_id: number;
  event_id: number;
  came_at: number;
  by: 'join-link' | 'desk';
}

interface Invitations {
  id: Generated<number>;
  registration_id: number;
  event_id: number;
  uid: string;
  sequence: Generated<number>;
  recipient: string;
  state: 'live' | 'withdrawn';
  created_at: number;
  updated_at: number;
  reply: 'accepted' | 'tentative' | 'declined' | null;
  replied_at: number | null;
  reply_sequence: number | null;
  reply_stamped_at: number | null;
}

interface Panellists {
  id: Generated<number>;
  event_id: number;
  session_id: number;
  speaker_id: number | null;
  organisation: string | null;
  link_hash: Buffer | null;
  link_sealed: Buffer | null;
  link_made_at: number | null;
}

interface Questions {
  id: Generated<number>;
  event_id: number;
  theme_id: number | null;
  registration_id: number | null;
  text: string;
  name: string | null;
  organisation: string | null;
  language: Language;
  state: 'new' | 'accepted' | 'rejected';
  submission: string;
  created_at: number;
  email_sealed: Buffer | null;
  revision: Generated<number>;
  last_act: string | null;
  last_act_by: number | null;
  last_act_at: number | null;
  original_text: string | null;
  position: number | null;
  session_id: number | null;
  panellist_id: number | null;
  rejection: 'off-topic' | 'answered' | 'unclear' | 'personal' | 'improper' | 'other' | null;
  rejection_note: string | null;
  merged_into: number | null;
  presented_at: number | null;
  answer: Json | null;
  answer_version: Generated<number>;
  answer_published_at: number | null;
  carried_from: number | null;
}

interface ToldAnswers {
  answered_id: number;
  answer_version: number;
  asked_id: number;
  told_at: number;
}

interface Messages {
  id: string;
  key: string;
  kind: string;
  event_id: number | null;
  registration_id: number | null;
  recipient: string;
  language: Language;
  payload: Buffer;
  state: 'queued' | 'sending' | 'sent' | 'failed' | 'suppressed';
  attempts: Generated<number>;
  next_attempt_at: number | null;
  lease_until: number | null;
  give_up_at: number;
  smtp_status: string | null;
  failure: string | null;
  created_at: number;
  sent_at: number | null;
  bulk: Generated<Flag>;
  delayed_at: number | null;
  bulletin_id: number | null;
  reminder_id: number | null;
  announcement_id: number | null;
}

interface Announcements {
  id: Generated<number>;
  event_id: number;
  kind: 'event-changed' | 'event-cancelled' | 'event-revived' | 'went-remote';
  told: number;
  created_at: number;
}

interface ReceivedMail {
  mailbox: string;
  uid_validity: number;
  uid: number;
  message_id_hash: Buffer | null;
  outcome:
    | 'reply'
    | 'proposal'
    | 'stale'
    | 'stranger'
    | 'bounce'
    | 'delay'
    | 'unsubscription'
    | 'again'
    | 'other'
    | 'unreadable';
  seen: 'left' | 'to-mark' | 'marked';
  taken_in_at: number;
}

interface Suppressions {
  email_normalised: string;
  smtp_status: string;
  created_at: number;
}

interface MailChoices {
  network_id: number;
  email_normalised: string;
  declined_reminders: Generated<Flag>;
  declined_bulletins: Generated<Flag>;
  declined_newsletter: Generated<Flag>;
  token_hash: Buffer;
  token_sealed: Buffer;
  created_at: number;
  updated_at: number;
}

interface Organisers {
  id: Generated<number>;
  name: string;
  email: string;
  email_normalised: string;
  language: Language;
  created_at: number;
  updated_at: number;
}

interface Identities {
  issuer: string;
  subject: string;
  organiser_id: number;
  created_at: number;
}

interface SignInLinks {
  token_hash: Buffer;
  organiser_id: number;
  browser_hash: Buffer | null;
  created_at: number;
  expires_at: number;
  used_at: number | null;
}

interface SignIns {
  id: Generated<number>;
  token_hash: Buffer;
  organiser_id: number;
  browser: string;
  created_at: number;
  seen_at: number;
}

interface Memberships {
  network_id: number;
  organiser_id: number;
  role: 'owner' | 'organiser' | 'viewer';
  expires_at: number | null;
  created_at: number;
}

interface EventRoles {
  event_id: number;
  organiser_id: number;
  role: 'co-organiser' | 'moderator' | 'desk';
  organisation_id: number | null;
  expires_at: number | null;
  created_at: number;
}

interface Log {
  id: Generated<number>;
  at: number;
  organiser_id: number | null;
  network_id: number | null;
  event_id: number | null;
  registration_id: number | null;
  act: string;
  subject: string | null;
  before: Json | null;
  after: Json | null;
}

interface Tasks {
  id: Generated<number>;
  kind: 'import' | 'export' | 'bulletin';
  event_id: number;
  organiser_id: number;
  order_sealed: Buffer;
  state: 'waiting' | 'under-way' | 'done' | 'failed' | 'stopped';
  position: string | null;
  done: Generated<number>;
  total: number;
  lease_until: number | null;
  created_at: number;
  ended_at: number | null;
}

interface Imports {
  id: Generated<number>;
  event_id: number;
  organiser_id: number;
  head_sealed: Buffer;
  row_count: number | null;
  plan: Json | null;
  plan_number: Generated<number>;
  judged_at: number | null;
  task_id: number | null;
  created_at: number;
  erase_at: number;
}

interface ImportRows {
  import_id: number;
  number: number;
  cells_sealed: Buffer | null;
  verdict:
    | 'faulty'
    | 'repeated'
    | 'closed'
    | 'full'
    | 'waiting'
    | 'corrected'
    | 'new'
    | 'already'
    | null;
  faults: Json | null;
  of_row: number | null;
  registration_id: number | null;
  mailed: Generated<Flag>;
  done: Generated<Flag>;
}

interface Exports {
  task_id: number;
  format: 'xlsx' | 'csv';
  needs: Flag;
  language: Language;
  written_at: number;
  erase_at: number;
}

interface Bulletins {
  id: Generated<number>;
  event_id: number;
  written_by: number;
  subject: Json;
  body: Json;
  segment: string;
  state: 'draft' | 'scheduled' | 'released';
  send_at: number | null;
  task_id: number | null;
  created_at: number;
  updated_at: number;
}

interface Reminders {
  id: Generated<number>;
  event_id: number;
  moment: 'before-start' | 'after-end';
  minutes: number;
  audience: 'everyone' | 'on-site' | 'remote' | 'came';
  subject: Json | null;
  body: Json | null;
  active: Flag;
  sent_for: string | null;
  created_at: number;
  updated_at: number;
}

interface PublicRevision {
  id: number;
  number: number;
  seats: number;
}
