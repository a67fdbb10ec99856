export const words = {
  title: 'Email to the shared record',
  intro:
    'A letter to this address becomes an entry that both sides read. The people of the group and the link officer can write to it; nobody else can.',
  points: [
    'Write from the address you sign in with.',
    'Only the words of your letter are kept. Files are not: the entry says which were left out.',
    'What you answer to, below your own words, is cut off.',
    'The address lets people add to the record. Nobody can read anything with it.',
  ],
  none: 'This record has no address yet.',
  make: 'Make an address',
  made: 'The record has an address now',
  renew: 'Make a new address',
  renewHint: 'Do this when letters come that nobody of you wrote. The address above then stops working at once.',
  renewed: 'The record has a new address. The one before takes no letters any more',
  cut: '(The letter went on. The rest was left out.)',
}

/** Why a letter is not taken: what whoever sent it reads. */
export type LetterRefusal =
  | 'unknown-address'
  | 'too-many-addresses'
  | 'too-large'
  | 'unreadable'
  | 'automatic'
  | 'stranger'
  | 'empty'
  | 'too-many'
  | 'trouble'

/** With the codes of RFC 5321 and RFC 3463: those that begin with 4 are tried again by the sender's server. */
export const letterRefusals: Record<LetterRefusal, readonly [code: number, sentence: string]> = {
  'unknown-address': [550, '5.1.1 There is no such address here. We take letters to shared records only'],
  'too-many-addresses': [452, '4.5.3 Send a letter to one record at a time'],
  'too-large': [552, '5.3.4 The letter is larger than 10 MB. Send the words without the files'],
  unreadable: [550, '5.6.0 We could not read this letter. Send it as plain text, with one sender'],
  automatic: [550, '5.7.1 This looks like an automatic answer. We take letters from people only'],
  stranger: [550, '5.7.1 Only the people of this record can write to it, from the address they sign in with'],
  empty: [550, '5.6.0 The letter has no words of its own. Write above what you answer to'],
  'too-many': [452, '4.3.2 This record took many letters today. Send it again tomorrow'],
  trouble: [451, '4.3.0 We could not take the letter just now. Please send it again later'],
}
