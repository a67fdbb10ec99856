/** Lines of `DAYS-AGO SIDE WAY | words`, and of `MADE-DAYS-AGO SIDE DUE [kept|withdrawn DAYS-AGO] words | how or why`. */
export type Relationship = { said: string; promised: string }
