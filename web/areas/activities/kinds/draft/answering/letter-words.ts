import type { Catalogue } from '../../../../../platform/words.ts'

type Words = { subject: string; text(number: string): string; closing(receipt: string, href: string): string }

/** What those are told who commented on a paragraph that the council has answered. */
export const letters: Catalogue<Words> = {
  en: {
    subject: 'The council answered comments on the draft',
    text: (number) =>
      number
        ? `You commented on paragraph ${number} of a draft. The council has answered what people said of it:`
        : 'You commented on a draft. The council has answered what people said of it as a whole:',
    closing: (receipt, href) => `You get this because you asked us to tell you what happens with your comment.

Your receipt is ${receipt}. With it you can see all that has happened so far:
${href}`,
  },
  cy: {
    subject: 'Atebodd y cyngor sylwadau ar y drafft',
    text: (number) =>
      number
        ? `Gwnaethoch sylw ar baragraff ${number} o ddrafft. Mae’r cyngor wedi ateb yr hyn a ddywedodd pobl amdano:`
        : 'Gwnaethoch sylw ar ddrafft. Mae’r cyngor wedi ateb yr hyn a ddywedodd pobl amdano yn ei gyfanrwydd:',
    closing: (receipt, href) => `Rydych yn cael hwn am i chi ofyn i ni ddweud wrthych beth sy’n digwydd gyda’ch sylw.

Eich derbynneb yw ${receipt}. Gyda hi gallwch weld popeth sydd wedi digwydd hyd yn hyn:
${href}`,
  },
}
