// The least that the question costs: DescribeRepositories signed by hand over node:http, no packages. `node bench/floor.mjs URL`
import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'

const url = new URL(process.argv[2])
const { AWS_REGION: region, AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: secret } = process.env
const body = JSON.stringify({ repositoryNames: ['team/app'] })
const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
const headers = {
  'content-type': 'application/x-amz-json-1.1',
  host: url.host,
  'x-amz-date': time,
  'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.DescribeRepositories',
}
const names = Object.keys(headers)
const scope = `${time.slice(0, 8)}/${region}/ecr/aws4_request`
const hash = (text) => createHash('sha256').update(text).digest('hex')
const hmac = (secretKey, text) => createHmac('sha256', secretKey).update(text).digest()
const canonical = [
  'POST',
  '/',
  '',
  ...names.map((name) => `${name}:${headers[name]}`),
  '',
  names.join(';'),
  hash(body),
].join('\n')
const signingKey = scope.split('/').reduce(hmac, `AWS4${secret}`)
const signature = hmac(signingKey, ['AWS4-HMAC-SHA256', time, scope, hash(canonical)].join('\n')).toString('hex')
const authorization = `AWS4-HMAC-SHA256 Credential=${key}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`

const call = request(url, { method: 'POST', headers: { ...headers, authorization } }).end(body)
const [response] = await once(call, 'response')
const chunks = await response.toArray()
const { repositories } = JSON.parse(Buffer.concat(chunks).toString())
process.exitCode = repositories?.[0]?.imageTagMutability === 'IMMUTABLE' ? 0 : 1
