package org.armillary.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.account.Actor;
import org.armillary.account.Caller;
import org.armillary.wording.Wording;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the OpenAPI description says beyond what the endpoints' signatures tell: a title, and what each endpoint does.
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        // Who asks is no parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Caller.class);
    }

    @Bean
    OpenAPI openApi() {
        Wording wording = Wording.of(Locale.ENGLISH);
        return new OpenAPI()
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                // Either a program's token or nothing: what is public stays public.
                .security(List.of(new SecurityRequirement().addList("token"), new SecurityRequirement()))
                .info(new Info().title(wording.say("app.name")).version("v1").description(wording.say("api.lede")));
    }

    @Bean
    OperationCustomizer sayWhatItDoes() {
        Wording wording = Wording.of(Locale.ENGLISH);
        return (operation, method) -> {
            String name = method.getMethod().getName();
            String key = "api.does." + name;
            Optional.ofNullable(operation.getParameters()).stream()
                    .flatMap(List::stream)
                    .filter(each -> wording.knows(parameter(name, each)))
                    .forEach(each -> each.setDescription(wording.say(parameter(name, each))));
            return wording.knows(key) ? operation.summary(wording.say(key)) : operation;
        };
    }

    /// The key of what a parameter of an endpoint is.
    private static String parameter(String endpoint, Parameter parameter) {
        return "api.takes." + endpoint + "." + parameter.getName();
    }
}
