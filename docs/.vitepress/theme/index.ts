import type {Theme} from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import {defineAsyncComponent} from 'vue'
import './playground.css'

export default {
  extends: DefaultTheme,
  enhanceApp: ({app}) => {
    app.component(
      'Playground',
      defineAsyncComponent(() => import('../playground/typedown-playground.vue'))
    )
  }
} satisfies Theme
