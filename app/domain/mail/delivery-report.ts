/** A delivery status notification (RFC 3464): what became of a mail after a server had taken it. */
export interface DeliveryReport {
  /** The messages of ours that it names. Their ids are random: who knows one has had the message. */
  messageIds: string[];
  recipients: RecipientStatus[];
}

export interface RecipientStatus {
  /** As the sender wrote it, and as the last server knew it. */
  addresses: string[];
  action: 'failed' | 'delayed';
  /** RFC 3463: "5.1.1". */
  status: string;
}
