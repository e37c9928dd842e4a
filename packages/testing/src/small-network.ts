export * from '@hubcap/database/testing/small-network'
