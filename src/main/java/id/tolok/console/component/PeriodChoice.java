package id.tolok.console.component;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.Location;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import java.util.List;
import java.util.function.Predicate;

/** Chooses a period; at first the present one, or the one in the address. */
public class PeriodChoice extends ComboBox<Period> {

    private static final long serialVersionUID = 1L;

    private final transient List<Period> all;

    public PeriodChoice(String label, Periods periods) {
        this(label, periods, period -> true);
    }

    public PeriodChoice(String label, Periods periods, Predicate<Period> wanted) {
        super(label);
        all = periods.all().stream().filter(wanted).toList();
        setItems(all);
        setItemLabelGenerator(Period::code);
        periods.current().filter(wanted).or(() -> all.stream().findFirst()).ifPresent(this::setValue);
        setWidth("10rem");
    }

    public void read(Location location) {
        Address.text(location, "period")
                .flatMap(code -> all.stream()
                        .filter(period -> period.code().equals(code))
                        .findFirst())
                .ifPresent(this::setValue);
    }

    public String inAddress() {
        return getOptionalValue().map(Period::code).orElse("");
    }
}
