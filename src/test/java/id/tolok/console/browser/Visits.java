package id.tolok.console.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test method its own visitor, and keeps a picture of where a failed one stood. */
final class Visits implements ParameterResolver, AfterTestExecutionCallback {

    static final Path PICTURES = Path.of("target", "screenshots");
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Visits.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return context.getStore(HERE)
                .computeIfAbsent(Visitor.class, key -> new Visitor("http://localhost:" + port + "/"), Visitor.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var visitor = context.getStore(HERE).get(Visitor.class, Visitor.class);
        if (visitor != null && context.getExecutionException().isPresent()) {
            visitor.shot("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
    }
}
