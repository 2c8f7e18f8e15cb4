package id.tolok.console.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.api.ApiScope;
import id.tolok.api.ApiTokenData;
import id.tolok.api.ApiTokens;
import id.tolok.console.component.DayField;
import java.time.LocalDate;
import java.util.Locale;

/** System, scopes and last day of a new token, which is then shown once. */
final class TokenDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    TokenDialog(ApiTokens tokens, LocalDate today, Runnable done) {
        setHeaderTitle(getTranslation("settings.tokens.new"));
        setWidth("min(30rem, 95vw)");
        var system = new TextField(getTranslation("settings.tokens.system"));
        system.setHelperText(getTranslation("settings.tokens.system-help"));
        system.setWidthFull();
        var scopes = new CheckboxGroup<ApiScope>(getTranslation("settings.tokens.scopes"), ApiScope.values());
        scopes.setItemLabelGenerator(scope -> getTranslation(key(scope)));
        var expires = new DayField(getTranslation("settings.tokens.expires"));
        expires.setValue(today.plusYears(1));
        expires.setWidthFull();
        var form = new VerticalLayout(system, scopes, expires);
        form.setPadding(false);
        add(form);
        var create = new Button(getTranslation("settings.tokens.create"), click -> {
            expires.setInvalid(expires.isEmpty());
            if (!expires.isInvalid()) {
                var data = new ApiTokenData(system.getValue(), scopes.getValue(), expires.getValue());
                var secret = tokens.create(data);
                close();
                done.run();
                TokenOnce.show(data.system(), secret);
            }
        });
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), create);
    }

    static String key(ApiScope scope) {
        return "settings.token-scope." + scope.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
