export { openDesk, type NodeDesk } from './open-desk';
export { defaultProfile, findProfile, profiles, type DeskProfile } from '../profiles';
