import type { Catalogue } from '../../../../../platform/words.ts'
import type { Became } from '../steps.ts'

type Words = {
  subject: string
  text: Record<Became, (number: string, version: number) => string>
  closing(receipt: string, href: string): string
}

/** What those are told who commented on a draft of which a new version came out. */
export const letters: Catalogue<Words> = {
  en: {
    subject: 'There is a new version of the draft you commented on',
    text: {
      changed: (number, version) =>
        `You commented on paragraph ${number} of a draft. Version ${version} is out now, and that paragraph is different. What changed, and why:`,
      removed: (number, version) =>
        `You commented on paragraph ${number} of a draft. Version ${version} is out now, and that paragraph was taken out. What changed, and why:`,
      stayed: (number, version) =>
        `You commented on paragraph ${number} of a draft. Version ${version} is out now. That paragraph is as it was. What changed elsewhere, and why:`,
      came: (_, version) => `You commented on a draft. Version ${version} is out now. What changed, and why:`,
    },
    closing: (receipt, href) => `You get this because you asked us to tell you what happens with your comment.

Your receipt is ${receipt}. With it you can see all that has happened so far:
${href}`,
  },
  cy: {
    subject: 'Mae fersiwn newydd o’r drafft y gwnaethoch sylw arno',
    text: {
      changed: (number, version) =>
        `Gwnaethoch sylw ar baragraff ${number} o ddrafft. Mae fersiwn ${version} allan nawr, ac mae’r paragraff hwnnw’n wahanol. Beth newidiodd, a pham:`,
      removed: (number, version) =>
        `Gwnaethoch sylw ar baragraff ${number} o ddrafft. Mae fersiwn ${version} allan nawr, a thynnwyd y paragraff hwnnw allan. Beth newidiodd, a pham:`,
      stayed: (number, version) =>
        `Gwnaethoch sylw ar baragraff ${number} o ddrafft. Mae fersiwn ${version} allan nawr. Mae’r paragraff hwnnw fel yr oedd. Beth newidiodd mewn mannau eraill, a pham:`,
      came: (_, version) => `Gwnaethoch sylw ar ddrafft. Mae fersiwn ${version} allan nawr. Beth newidiodd, a pham:`,
    },
    closing: (receipt, href) => `Rydych yn cael hwn am i chi ofyn i ni ddweud wrthych beth sy’n digwydd gyda’ch sylw.

Eich derbynneb yw ${receipt}. Gyda hi gallwch weld popeth sydd wedi digwydd hyd yn hyn:
${href}`,
  },
}
