import type { Community, Sector } from './fields.ts'

/** Kinds of organisation as people read them. */
export const sectorNames: Record<Sector, string> = {
  charity: 'Charity',
  community: 'Community group',
  faith: 'Faith group',
  'social-enterprise': 'Social enterprise',
  'co-operative': 'Co-operative',
  statutory: 'Public body',
  business: 'Business',
}

/** Whom a group is for, as people read it. */
export const communityNames: Record<Community, string> = {
  'older-people': 'Older people',
  'young-people': 'Young people',
  'children-and-families': 'Children and families',
  carers: 'Carers',
  'disabled-people': 'Disabled people',
  'people-with-a-learning-disability': 'People with a learning disability',
  'mental-health': 'Mental health',
  'black-and-minority-ethnic': 'Black and minority ethnic people',
  'gypsy-roma-and-traveller': 'Gypsy, Roma and Traveller people',
  'refugees-and-migrants': 'Refugees and migrants',
  lgbt: 'LGBT+ people',
  women: 'Women',
  men: 'Men',
  'faith-communities': 'Faith communities',
  veterans: 'Veterans',
  'people-on-low-incomes': 'People on low incomes',
  'people-without-a-home': 'People without a home',
  'rural-communities': 'Rural communities',
}
