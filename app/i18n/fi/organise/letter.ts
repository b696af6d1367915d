/** A mail shown before it is sent. */
export const letter = {
  from: 'Lähettäjä',
  replyTo: 'Vastaukset',
  subject: 'Aihe',
  asText: 'Sama viesti pelkkänä tekstinä',
};
