import type { Said } from '../../questions/question.ts'
import type { Definition } from './definition.ts'
import { type OfficeMark, placesOf } from './rules.ts'

const many = (n: number, one: string, more: string) => (n === 1 ? one : more.replace('#', String(n)))

/** How to fill in a ballot, in a sentence. */
export function howTo(definition: Definition): Said {
  const { method, options, total, dots, each } = definition
  const places = placesOf(definition)
  switch (method) {
    case 'rank':
      return places < options.length
        ? {
            en: many(
              places,
              'Put 1 beside the one that matters most to you. Leave the others empty.',
              'Put 1 beside what matters most to you, 2 beside the next, and so on up to #. You can stop earlier.',
            ),
            cy: many(
              places,
              'Rhowch 1 wrth yr un sydd bwysicaf i chi. Gadewch y lleill yn wag.',
              'Rhowch 1 wrth yr hyn sydd bwysicaf i chi, 2 wrth y nesaf, ac ati hyd at #. Gallwch stopio’n gynt.',
            ),
          }
        : {
            en: 'Put 1 beside what matters most to you, 2 beside the next, and so on. You do not have to number all of them.',
            cy: 'Rhowch 1 wrth yr hyn sydd bwysicaf i chi, 2 wrth y nesaf, ac ati. Does dim rhaid i chi rifo pob un.',
          }
    case 'points':
      return {
        en: `You have ${total} points. Give more points to what matters more to you. You do not have to use all of them.`,
        cy: `Mae gennych ${total} o bwyntiau. Rhowch fwy o bwyntiau i’r hyn sy’n bwysicach i chi. Does dim rhaid i chi ddefnyddio pob un.`,
      }
    case 'dots':
      return {
        en: `You have ${many(dots, '1 dot', '# dots')}. Put at most ${each} on one thing. You do not have to use all of them.`,
        cy: `Mae gennych ${dots} dot. Rhowch ${each} ar y mwyaf ar un peth. Does dim rhaid i chi ddefnyddio pob un.`,
      }
  }
}

/** How the ballots are counted, in words. */
export function countedHow(definition: Definition): Said {
  const places = placesOf(definition)
  if (definition.method === 'points')
    return {
      en: 'We add up the points that each thing was given.',
      cy: 'Rydym yn adio’r pwyntiau a roddwyd i bob peth.',
    }
  if (definition.method === 'dots')
    return {
      en: 'We add up the dots that each thing was given.',
      cy: 'Rydym yn adio’r dotiau a roddwyd i bob peth.',
    }
  if (definition.count === 'borda')
    return {
      en: `A first place is worth ${places} points, the next place one point less, and so on down to 1 point. What has no number on a ballot gets no points from it. We add up the points (this is called a Borda count).`,
      cy: `Mae lle cyntaf yn werth ${places} pwynt, y lle nesaf un pwynt yn llai, ac ati i lawr i 1 pwynt. Nid yw’r hyn sydd heb rif ar bapur yn cael pwyntiau ohono. Rydym yn adio’r pwyntiau (cyfrif Borda yw’r enw ar hyn).`,
    }
  return {
    en: 'We compare each two things with each other: the one that more people put before the other wins that pair. What has no number on a ballot stands behind all that have one. Where the pairs go round in a circle, the strongest chain of wins decides (this is called the Schulze method).',
    cy: 'Rydym yn cymharu pob dau beth â’i gilydd: yr un y mae mwy o bobl yn ei roi o flaen y llall sy’n ennill y pâr hwnnw. Mae’r hyn sydd heb rif ar bapur y tu ôl i bopeth sydd ag un. Lle mae’r parau’n mynd mewn cylch, y gadwyn gryfaf o enillion sy’n penderfynu (dull Schulze yw’r enw ar hyn).',
  }
}

export const tieRule: Said = {
  en: 'Where two have the same score, the one that more people chose at all comes first. If that is the same too, a lot decides. The lot is drawn from the fingerprint of all ballots, which nobody could know while people voted.',
  cy: 'Lle mae gan ddau yr un sgôr, yr un a ddewisodd mwy o bobl o gwbl sy’n dod yn gyntaf. Os yw hynny yr un fath hefyd, tynnir coelbren. Tynnir y coelbren o ôl bys yr holl bapurau, na allai neb ei wybod tra oedd pobl yn pleidleisio.',
}

export const officeQuestion: Said = {
  en: 'For office use: why this ballot is not counted',
  cy: 'At ddefnydd y swyddfa: pam nad yw’r papur hwn yn cael ei gyfrif',
}
export const officeHint: Said = {
  en: 'Leave this empty on a ballot that counts. Where somebody left out a number, the next numbers move up.',
  cy: 'Gadewch hwn yn wag ar bapur sy’n cyfrif. Lle gadawodd rhywun rif allan, mae’r rhifau nesaf yn symud i fyny.',
}
export const officeMarkWords: Record<OfficeMark, Said> = {
  checked: {
    en: 'It counts: staff checked where this person lives',
    cy: 'Mae’n cyfrif: gwiriodd staff ble mae’r person hwn yn byw',
  },
  blank: { en: 'Blank', cy: 'Gwag' },
  'cannot-read': { en: 'It cannot be read', cy: 'Ni ellir ei ddarllen' },
  rules: {
    en: 'The same place twice, or too many points or dots',
    cy: 'Yr un lle ddwywaith, neu ormod o bwyntiau neu ddotiau',
  },
  'not-eligible': { en: 'The person lives outside the area', cy: 'Mae’r person yn byw y tu allan i’r ardal' },
  'no-code': { en: 'No code from a letter', cy: 'Dim cod o lythyr' },
  twice: { en: 'The person voted already', cy: 'Mae’r person wedi pleidleisio’n barod' },
}

export const letterQuestion: Said = { en: 'The code in your letter', cy: 'Y cod yn eich llythyr' }
export const letterHint: Said = {
  en: 'Ten letters and numbers, such as 7QK4-M2XD-9R. It works once.',
  cy: 'Deg llythyren a rhif, fel 7QK4-M2XD-9R. Mae’n gweithio unwaith.',
}
export const whereOnly: Said = {
  en: 'Only people who live in the area of this vote can take part. We look up your postcode and forget it.',
  cy: 'Dim ond pobl sy’n byw yn ardal y bleidlais hon all gymryd rhan. Rydym yn chwilio am eich cod post ac yn ei anghofio.',
}
