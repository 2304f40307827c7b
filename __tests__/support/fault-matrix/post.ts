export async function post(
  url: string,
  input: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: string }> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(input), headers })
  return { status: response.status, body: await response.text() }
}
