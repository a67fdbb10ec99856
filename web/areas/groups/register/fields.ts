/** Kinds of organisation; a group may be several at once. */
export const sectors = [
  'charity',
  'community',
  'faith',
  'social-enterprise',
  'co-operative',
  'statutory',
  'business',
] as const
export type Sector = (typeof sectors)[number]

/** Whom a group is for. "Everyone" is said by choosing none. */
export const communities = [
  'older-people',
  'young-people',
  'children-and-families',
  'carers',
  'disabled-people',
  'people-with-a-learning-disability',
  'mental-health',
  'black-and-minority-ethnic',
  'gypsy-roma-and-traveller',
  'refugees-and-migrants',
  'lgbt',
  'women',
  'men',
  'faith-communities',
  'veterans',
  'people-on-low-incomes',
  'people-without-a-home',
  'rural-communities',
] as const
export type Community = (typeof communities)[number]

/** Languages a group speaks besides English, by ISO 639-1; British Sign Language has a code of three letters. */
export const languages = [
  'ar',
  'bfi',
  'bg',
  'bn',
  'cy',
  'fa',
  'fr',
  'gu',
  'hi',
  'ko',
  'lt',
  'pa',
  'pl',
  'pt',
  'ro',
  'so',
  'ta',
  'tr',
  'uk',
  'ur',
  'zh',
] as const
export type SpokenLanguage = (typeof languages)[number]

/** Fields for which the group says who may see them. Name and sectors are always public: without them there is no entry. */
export const veiledFields = [
  'about',
  'communities',
  'serves',
  'wards',
  'languages',
  'website',
  'charityNumber',
  'address',
  'contactName',
  'contactEmail',
  'contactTelephone',
] as const
export type VeiledField = (typeof veiledFields)[number]

/** Everyone; groups of the network and officers who work with them; the broker and the group itself. */
export const levels = ['public', 'network', 'broker'] as const
export type Level = (typeof levels)[number]
export type Visibility = Partial<Record<VeiledField, Level>>

/** Where nothing was said: how to reach a person is for the network, all else for everyone. */
export const levelOf = (visibility: Visibility, field: VeiledField): Level =>
  visibility[field] ?? (field.startsWith('contact') ? 'network' : 'public')

/** With whose eyes an entry is read: it decides what the query returns at all. */
export type Eyes = Level
export const sees = (eyes: Eyes, level: Level): boolean => levels.indexOf(eyes) >= levels.indexOf(level)
