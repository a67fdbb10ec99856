export type EndRefusal =
  | 'choose-one'
  | 'words-missing'
  | 'words-too-long'
  | 'not-answered'
  | 'already-ended'
  | 'not-found'
