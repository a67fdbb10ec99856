import type { Language } from '../layout/view.ts'
import type { WayRefusal } from './ways.ts'

type Words = {
  ways: { email: string; telephone: string; post: string; no: string }
  email: string
  telephone: string
  address: string
  private: string
  refusals: Record<WayRefusal, string>
}

/** How somebody wants to be told. */
export const wayWords: Record<Language, Words> = {
  en: {
    ways: { email: 'By email', telephone: 'By telephone', post: 'By post', no: 'No, thank you' },
    email: 'Email address',
    telephone: 'Telephone number',
    address: 'Name and address',
    private: 'We keep this apart from what you wrote, use it only to tell you about this, and never show it.',
    refusals: {
      'reply-not-chosen': 'Choose how you want a reply, or choose “No, thank you”',
      'email-wrong': 'Enter an email address like name@example.com',
      'telephone-wrong': 'Enter a telephone number like 01632 960 001',
      'address-missing': 'Enter your address',
      'address-too-long': 'Make the address shorter. It can have 300 characters',
    },
  },
  cy: {
    ways: {
      email: 'Drwy e-bost',
      telephone: 'Dros y ffôn',
      post: 'Drwy’r post',
      no: 'Na, dim diolch',
    },
    email: 'Cyfeiriad e-bost',
    telephone: 'Rhif ffôn',
    address: 'Enw a chyfeiriad',
    private:
      'Rydym yn cadw hwn ar wahân i’r hyn a ysgrifennoch, yn ei ddefnyddio dim ond i ddweud wrthych am hyn, a byth yn ei ddangos.',
    refusals: {
      'reply-not-chosen': 'Dewiswch sut yr hoffech gael ateb, neu dewiswch “Na, dim diolch”',
      'email-wrong': 'Rhowch gyfeiriad e-bost fel enw@enghraifft.com',
      'telephone-wrong': 'Rhowch rif ffôn fel 01632 960 001',
      'address-missing': 'Rhowch eich cyfeiriad',
      'address-too-long': 'Gwnewch y cyfeiriad yn fyrrach. Gall fod yn 300 nod',
    },
  },
}
