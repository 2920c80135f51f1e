// Subscribes to articles.enriched with kafkajs and its client for Confluent's registry. Ends with Ctrl-C.
import kafkajs from 'kafkajs'
import lz4 from 'lz4js'
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry'

const { Kafka, CompressionCodecs, CompressionTypes, logLevel } = kafkajs

// Chuanliu writes LZ4, which kafkajs reads only with a codec.
CompressionCodecs[CompressionTypes.LZ4] = () => ({
  compress: async (encoder) => Buffer.from(lz4.compress(encoder.buffer)),
  decompress: async (buffer) => Buffer.from(lz4.decompress(buffer)),
})

const registry = new SchemaRegistry({
  host: process.env.CHUANLIU_SCHEMA_REGISTRY_URL ?? 'http://127.0.0.1:8081/apis/ccompat/v7',
})
const kafka = new Kafka({
  clientId: 'node-example',
  brokers: (process.env.CHUANLIU_BOOTSTRAP_SERVERS ?? '127.0.0.1:9092').split(','),
  logLevel: logLevel.WARN,
})

// kafkajs reads committed records only, unless readUncommitted is set.
const consumer = kafka.consumer({ groupId: 'node-example' })
await consumer.connect()
await consumer.subscribe({ topics: [`${process.env.CHUANLIU_TOPIC_PREFIX ?? ''}articles.enriched`], fromBeginning: true })
await consumer.run({
  eachMessage: async ({ message }) => {
    const article = await registry.decode(message.value)
    console.log(`${article.title}  (event: ${day(article.eventStart)})`)
    for (const pair of article.regionPairs) {
      const { start, end } = pair.evidence[0]
      // Offsets count code points: spread the string, as its own indexes count UTF-16 units.
      const words = [...article.body].slice(start, end).join('')
      const arrow = pair.directed ? '→' : '~'
      console.log(`  ${pair.relation} ${pair.from.nameZh} ${arrow} ${pair.to.nameZh}: ${words}`)
    }
  },
})

// A date is the number of days since 1970-01-01, or null.
function day(days) {
  return days === null ? 'year unknown' : new Date(days * 86_400_000).toISOString().slice(0, 10)
}

process.once('SIGINT', async () => {
  await consumer.disconnect()
  process.exit(0)
})
