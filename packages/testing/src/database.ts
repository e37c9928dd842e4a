export { testDatabase } from '@hubcap/database/testing/test-database'
