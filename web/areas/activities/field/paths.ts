import { path } from '../../../platform/paths.ts'

/** The page that is installed on a device; it alone works without signal. */
export const fieldPage = path('/field/:code')
export const fieldManifest = path('/field/:code/manifest')
export const fieldIcon = path('/field/:code/icon')
/** Where a device makes itself known, brings answers, and brings pictures. */
export const fieldDevices = path('/field/:code/devices')
export const fieldSync = path('/field/:code/sync')
export const fieldFiles = path('/field/:code/files')

export const fieldDesk = path('/desk/projects/:project/field')
export const newFieldSession = path('/desk/projects/:project/field/new')
export const fieldSession = path('/desk/projects/:project/field/:session')
export const fieldEnding = path('/desk/projects/:project/field/:session/ending')
export const fieldDeviceEnding = path('/desk/projects/:project/field/:session/devices/:device/ending')
export const fieldHeld = path('/desk/projects/:project/field/:session/held/:answer')
export const fieldPhoto = path('/desk/projects/:project/field/:session/photos/:photo')
