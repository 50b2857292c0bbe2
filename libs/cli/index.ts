export { type Command, type CommandContext } from './command';
export { runCommand, showUsage } from './run-command';
