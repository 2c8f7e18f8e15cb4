package id.tolok.console.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.feedback.ServicePoint;
import id.tolok.feedback.ServicePointData;
import id.tolok.feedback.ServicePoints;
import id.tolok.organisation.Unit;
import java.util.List;
import java.util.Optional;

/** Asks for the name and the unit of a service point, and whether it takes feedback. */
final class ServicePointDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    ServicePointDialog(ServicePoints points, List<Unit> units, Optional<ServicePoint> old, Runnable done) {
        setHeaderTitle(getTranslation(old.isPresent() ? "feedback.points.change" : "feedback.points.new"));
        setWidth("min(28rem, 100%)");
        var name = new TextField(getTranslation("feedback.points.name"));
        name.setMaxLength(120);
        var unit = new ComboBox<Unit>(getTranslation("feedback.points.unit"), units);
        unit.setItemLabelGenerator(Unit::name);
        var open = new Checkbox(getTranslation("feedback.points.takes"), true);
        open.setVisible(old.isPresent());
        old.ifPresent(point -> {
            name.setValue(point.name());
            open.setValue(point.open());
            units.stream()
                    .filter(one -> one.id().equals(point.unit()))
                    .findFirst()
                    .ifPresent(unit::setValue);
        });
        var form = new VerticalLayout(name, unit, open);
        form.setPadding(false);
        name.setWidthFull();
        unit.setWidthFull();
        add(form);
        var save = new Button(getTranslation("feedback.points.save"), click -> {
            if (unit.isEmpty()) {
                unit.setInvalid(true);
                return;
            }
            var data = new ServicePointData(name.getValue(), unit.getValue().id());
            old.ifPresentOrElse(point -> points.change(point.id(), data, open.getValue()), () -> points.create(data));
            close();
            done.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), save);
    }
}
