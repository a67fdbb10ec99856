import type { Catalogue } from '../../../platform/words.ts'
import type { TakingRefusal } from './rules.ts'

type Words = {
  refusals: Record<TakingRefusal, string>
  letter(receipt: string, href: string, about: string | undefined): { subject: string; text: string }
}

export const takingWords: Catalogue<Words> = {
  en: {
    refusals: {
      closed: 'This is not open for answers now',
      'receipt-used': 'This receipt code has been used already. Check the code on the sheet',
      'receipt-unknown': 'This receipt code was not printed by us. Check the code on the sheet',
      'already-taken-part': 'You have answered this already. You can change your answer with your receipt',
      'consent-missing': 'Say how the person agreed that you may write down what they said',
      'partner-missing': 'Say which partner or event this came through, so that they can be credited',
      'full-name-under-18':
        'Until you are 18 we show a first name or one word that you make up, never your family name',
    },
    letter: (receipt, href, about) => ({
      subject: `Your receipt ${receipt}`,
      text: `Thank you for having your say${about ? ` on “${about}”` : ''}.

Your receipt is ${receipt}

Keep it. With it you can see at any time what became of what you said, and change it while answers are still open:
${href}

Anyone who has the receipt can read what you wrote, so treat it like a key.`,
    }),
  },
  cy: {
    refusals: {
      closed: 'Nid yw hwn ar agor ar gyfer atebion nawr',
      'receipt-used': "Mae'r cod derbynneb hwn wedi'i ddefnyddio eisoes. Gwiriwch y cod ar y ddalen",
      'receipt-unknown': 'Nid ni argraffodd y cod derbynneb hwn. Gwiriwch y cod ar y ddalen',
      'already-taken-part': "Rydych wedi ateb hwn eisoes. Gallwch newid eich ateb gyda'ch derbynneb",
      'consent-missing': "Dywedwch sut y cytunodd y person i chi ysgrifennu'r hyn a ddywedodd",
      'partner-missing': 'Dywedwch drwy ba bartner neu ddigwyddiad y daeth hyn, er mwyn rhoi clod iddynt',
      'full-name-under-18':
        'Nes eich bod yn 18 rydym yn dangos enw cyntaf neu un gair a ddewiswch, byth eich enw teuluol',
    },
    letter: (receipt, href, about) => ({
      subject: `Eich derbynneb ${receipt}`,
      text: `Diolch am ddweud eich dweud${about ? ` ar “${about}”` : ''}.

Eich derbynneb yw ${receipt}

Cadwch hi. Gyda hi gallwch weld unrhyw bryd beth ddigwyddodd i'r hyn a ddywedoch, a'i newid tra bo atebion yn dal ar agor:
${href}

Gall unrhyw un sydd â'r dderbynneb ddarllen yr hyn a ysgrifennoch, felly cadwch hi fel allwedd.`,
    }),
  },
}
