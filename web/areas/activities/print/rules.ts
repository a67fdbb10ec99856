export const printKinds = ['form', 'form-large', 'form-easy'] as const
export type PrintKind = (typeof printKinds)[number]
export const mostSheets = 200
export type PrintRefusal = 'not-published' | 'how-many'
