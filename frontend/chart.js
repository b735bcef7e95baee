// A chart by Apache ECharts. What it shows comes from the server as one plain object:
// {kind: 'line' | 'bars', locale, points: [...], series: [{name, values: [...]}]}
// Its colours are those of the page, light or dark; a press on a value is told to the server.
(() => {
  const colour = (host, value) => {
    const probe = document.createElement('span');
    probe.style.color = value;
    host.append(probe);
    const computed = getComputedStyle(probe).color;
    probe.remove();
    const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    pixel.fillStyle = computed;
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
    return `rgba(${r},${g},${b},${(a / 255).toFixed(3)})`;
  };

  class PortalChart extends HTMLElement {
    #chart;
    #data;
    #size = new ResizeObserver(() => {
      this.#chart?.resize();
      this.#draw();
    });
    #dark = matchMedia('(prefers-color-scheme: dark)');
    #look = new MutationObserver(() => this.#draw());
    #redraw = () => this.#draw();

    connectedCallback() {
      if (Object.hasOwn(this, 'data')) {
        const given = this.data;
        delete this.data;
        this.data = given;
      }
      this.#size.observe(this);
      this.#dark.addEventListener('change', this.#redraw);
      this.#look.observe(document.documentElement, { attributes: true });
      this.#draw();
    }

    disconnectedCallback() {
      this.#size.disconnect();
      this.#look.disconnect();
      this.#dark.removeEventListener('change', this.#redraw);
      this.#chart?.dispose();
      this.#chart = undefined;
    }

    set data(given) {
      this.#data = given;
      this.#draw();
    }

    get data() {
      return this.#data;
    }

    #draw() {
      if (!this.isConnected || !this.#data || !window.echarts) {
        return;
      }
      if (!this.#chart) {
        this.#chart = echarts.init(this, null, { renderer: 'svg' });
        this.#chart.on('click', (value) =>
          this.dispatchEvent(
            new CustomEvent('chosen', { detail: { series: value.seriesIndex, point: value.dataIndex } }),
          ),
        );
      }
      this.#chart.setOption(this.#option(this.#data), true);
    }

    #option({ kind, locale, points, series }) {
      const text = colour(this, 'var(--vaadin-text-color)');
      const quiet = colour(this, 'var(--vaadin-text-color-secondary)');
      const line = colour(this, 'var(--vaadin-border-color-secondary, var(--vaadin-border-color))');
      const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const inTime = kind === 'line';
      // every bar has its name: cut short where it is narrow, aslant on a phone
      const room = (this.clientWidth - 100) / Math.max(1, points.length) - 8;
      const axis = { axisLabel: { color: quiet, hideOverlap: true }, axisLine: { lineStyle: { color: line } } };
      const values = (side, index) => ({
        ...axis,
        type: 'value',
        name: series.length > 1 && !inTime ? series[index].name : undefined,
        nameTextStyle: { color: quiet, align: side },
        minInterval: 1,
        axisLabel: { color: quiet, formatter: (value) => number.format(value) },
        splitLine: { show: index === 0, lineStyle: { color: line } },
      });
      return {
        animation: !still,
        color: [
          colour(this, 'var(--aura-accent-color)'),
          colour(this, 'var(--aura-orange, orange)'),
          colour(this, 'var(--aura-purple, purple)'),
        ],
        textStyle: { color: text, fontFamily: getComputedStyle(this).fontFamily },
        legend: { show: series.length > 1, textStyle: { color: text }, inactiveColor: quiet, top: 0 },
        tooltip: {
          trigger: 'axis',
          confine: true,
          backgroundColor: colour(this, 'var(--vaadin-background-color)'),
          borderColor: line,
          textStyle: { color: text },
          valueFormatter: (value) => (value == null ? '' : number.format(value)),
        },
        grid: { left: 8, right: 8, top: series.length > 1 ? 60 : 16, bottom: 8, containLabel: true },
        xAxis: inTime
          ? { ...axis, type: 'time', axisLabel: { color: quiet, hideOverlap: true, formatter: (at) =>
              new Date(at).toLocaleDateString(locale, { day: 'numeric', month: 'short' }) } }
          : { ...axis, type: 'category', data: points, axisLabel: { color: quiet, interval: 0,
              rotate: room < 60 ? 40 : 0, width: room < 60 ? 90 : room, overflow: 'truncate' } },
        yAxis: inTime ? values('left', 0) : series.map((one, index) => values(index === 0 ? 'left' : 'right', index)),
        series: series.map((one, index) => ({
          name: one.name,
          type: inTime ? 'line' : 'bar',
          yAxisIndex: inTime ? 0 : index,
          barMaxWidth: 36,
          symbolSize: (points.length > 40 ? 3 : 7) + (index === 0 ? 3 : 0),
          // the first is what the others are parts of: where one of them is all of it, both are seen
          lineStyle: { width: index === 0 && series.length > 1 ? 6 : 2 },
          data: inTime ? one.values.map((value, at) => [points[at], value]) : one.values,
        })),
      };
    }
  }
  customElements.define('portal-chart', PortalChart);
})();
