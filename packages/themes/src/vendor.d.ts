declare module 'snowball-stemmers' {
  const factory: { newStemmer(language: string): { stem(word: string): string }; algorithms(): string[] }
  export default factory
}
declare module 'stopword' {
  const lists: Record<string, readonly string[]>
  export default lists
}
