/** 上门洗车: everybody's in the demo, the same in both chains. */
export const demoPassword = 'shangmen-xiche'
