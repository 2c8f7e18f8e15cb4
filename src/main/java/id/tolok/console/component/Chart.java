package id.tolok.console.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.shared.Registration;
import id.tolok.shared.CanonicalJson;
import java.util.Map;

/**
 * A picture drawn by ECharts. Options are ECharts' own, as maps, lists, texts and numbers; a text {@code --name} stands
 * for the colour of that CSS variable, so that a picture follows light and dark. The description is what a screen
 * reader says instead. {@link Charts} makes the usual ones.
 */
@Tag("div")
@JavaScript("context://webjars/echarts/5.5.0/echarts.min.js")
@JavaScript("context://tolok/chart.js")
public class Chart extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    private String options;

    public Chart(String description, Map<String, ?> options) {
        this.options = CanonicalJson.write(options);
        addClassName("tolok-chart");
        setHeight("18rem");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", description);
    }

    public void setOptions(Map<String, ?> options) {
        this.options = CanonicalJson.write(options);
        if (isAttached()) {
            draw();
        }
    }

    public Chart height(String height) {
        setHeight(height);
        return this;
    }

    public Registration addSelectListener(ComponentEventListener<Select> listener) {
        return addListener(Select.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        draw();
    }

    private void draw() {
        getElement().executeJs("window.Tolok.chart.show(this, $0)", options);
    }

    /** Somebody clicked a bar, a point or a slice. */
    @DomEvent("tolok-select")
    public static class Select extends ComponentEvent<Chart> {

        private static final long serialVersionUID = 1L;

        private final String series;
        private final String name;
        private final int index;

        public Select(
                Chart source,
                boolean fromClient,
                @EventData("event.detail.seriesName") String series,
                @EventData("event.detail.name") String name,
                @EventData("event.detail.dataIndex") int index) {
            super(source, fromClient);
            this.series = series;
            this.name = name;
            this.index = index;
        }

        public String series() {
            return series;
        }

        public String name() {
            return name;
        }

        public int index() {
            return index;
        }
    }
}
