const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from outside can be an id at all; what cannot is not found. */
export const isId = (text: string | undefined | null): text is string => !!text && shape.test(text)
