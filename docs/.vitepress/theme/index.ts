import type {Theme} from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import {defineAsyncComponent} from 'vue'
import BenchmarkChart from '../benchmarks/benchmark-chart.vue'
import './playground.css'

export default {
  extends: DefaultTheme,
  enhanceApp: ({app}) => {
    app.component('BenchmarkChart', BenchmarkChart)
    app.component(
      'LiveExample',
      defineAsyncComponent(() => import('../playground/live-example.vue'))
    )
    app.component(
      'Playground',
      defineAsyncComponent(() => import('../playground/typedown-playground.vue'))
    )
  }
} satisfies Theme
