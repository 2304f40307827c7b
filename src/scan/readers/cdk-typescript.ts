import type { Reader } from '../reader.ts'
import { JAVASCRIPT } from '../syntax/code/javascript.ts'
import { TYPESCRIPT_DIALECT } from './cdk/dialects.ts'
import { readProgram } from './cdk/read-program.ts'

const FILES = /\.[cm]?[jt]sx?$/
const OTHERS = /\.d\.[cm]?ts$|\.min\.js$|(?:^|\/)(?:node_modules|cdk\.out)\//
const MENTIONS = /aws-cdk|aws-ecr|aws_ecr|aws-ecs|aws_ecs|\becr\.(?:Cfn)?Repository/
const CONSTRUCTS = /Repository|Image|Ecr|\becr\b/

/** AWS CDK in TypeScript and JavaScript. */
export const cdkTypescript: Reader = {
  kind: 'CDK program in TypeScript',
  claims: (path) => FILES.test(path) && !OTHERS.test(path),
  holds: (text) => MENTIONS.test(text) && CONSTRUCTS.test(text),
  read: (file) => readProgram(file, JAVASCRIPT, TYPESCRIPT_DIALECT),
}
