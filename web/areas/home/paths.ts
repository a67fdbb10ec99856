import { path } from '../../platform/paths.ts'

export const front = path('/')
export const search = path('/search')
export const myPage = path('/my-page')
export const desk = path('/desk')
export const job = path('/jobs/:job')
export const jobResult = path('/jobs/:job/result')
export const file = path('/files/:file')

export const accessibility = path('/accessibility')
export const cookies = path('/cookies')
export const contact = path('/contact')
export const dataSources = path('/data-sources')

export const exampleSignIn = path('/example/sign-in')
export const exampleMail = path('/example/mail')
